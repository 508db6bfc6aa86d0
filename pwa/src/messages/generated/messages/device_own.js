/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_OwnInputs */

const nl_device_own = /** @type {(inputs: Device_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Van u`)
};

const en_device_own = /** @type {(inputs: Device_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yours`)
};

/**
* | output |
* | --- |
* | "Yours" |
*
* @param {Device_OwnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_own = /** @type {((inputs?: Device_OwnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_OwnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_own(inputs)
	return nl_device_own(inputs)
});