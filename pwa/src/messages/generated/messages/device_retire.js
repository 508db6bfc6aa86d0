/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_RetireInputs */

const nl_device_retire = /** @type {(inputs: Device_RetireInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Intrekken`)
};

const en_device_retire = /** @type {(inputs: Device_RetireInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Retire`)
};

/**
* | output |
* | --- |
* | "Retire" |
*
* @param {Device_RetireInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_retire = /** @type {((inputs?: Device_RetireInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_RetireInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_retire(inputs)
	return nl_device_retire(inputs)
});