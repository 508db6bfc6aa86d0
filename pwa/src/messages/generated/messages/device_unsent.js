/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_UnsentInputs */

const nl_device_unsent = /** @type {(inputs: Device_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet verzonden`)
};

const en_device_unsent = /** @type {(inputs: Device_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not sent yet`)
};

/**
* | output |
* | --- |
* | "Not sent yet" |
*
* @param {Device_UnsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_unsent = /** @type {((inputs?: Device_UnsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_UnsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_unsent(inputs)
	return nl_device_unsent(inputs)
});