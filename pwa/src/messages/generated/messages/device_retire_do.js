/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Retire_DoInputs */

const nl_device_retire_do = /** @type {(inputs: Device_Retire_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, intrekken`)
};

const en_device_retire_do = /** @type {(inputs: Device_Retire_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, retire it`)
};

/**
* | output |
* | --- |
* | "Yes, retire it" |
*
* @param {Device_Retire_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_retire_do = /** @type {((inputs?: Device_Retire_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Retire_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_retire_do(inputs)
	return nl_device_retire_do(inputs)
});