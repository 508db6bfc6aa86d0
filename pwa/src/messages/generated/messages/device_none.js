/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_NoneInputs */

const nl_device_none = /** @type {(inputs: Device_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn nog geen apparaten.`)
};

const en_device_none = /** @type {(inputs: Device_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no devices yet.`)
};

/**
* | output |
* | --- |
* | "There are no devices yet." |
*
* @param {Device_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_none = /** @type {((inputs?: Device_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_none(inputs)
	return nl_device_none(inputs)
});