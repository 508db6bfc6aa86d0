/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Unsent_NoneInputs */

const nl_device_unsent_none = /** @type {(inputs: Device_Unsent_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niets`)
};

const en_device_unsent_none = /** @type {(inputs: Device_Unsent_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing`)
};

/**
* | output |
* | --- |
* | "Nothing" |
*
* @param {Device_Unsent_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_unsent_none = /** @type {((inputs?: Device_Unsent_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Unsent_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_unsent_none(inputs)
	return nl_device_unsent_none(inputs)
});