/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Unsent_NeverInputs */

const nl_device_unsent_never = /** @type {(inputs: Device_Unsent_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet gemeld`)
};

const en_device_unsent_never = /** @type {(inputs: Device_Unsent_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not reported yet`)
};

/**
* | output |
* | --- |
* | "Not reported yet" |
*
* @param {Device_Unsent_NeverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_unsent_never = /** @type {((inputs?: Device_Unsent_NeverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Unsent_NeverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_unsent_never(inputs)
	return nl_device_unsent_never(inputs)
});