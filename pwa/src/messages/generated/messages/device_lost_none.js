/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Lost_NoneInputs */

const nl_device_lost_none = /** @type {(inputs: Device_Lost_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op het laatst bekende moment was alles verzonden.`)
};

const en_device_lost_none = /** @type {(inputs: Device_Lost_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When last heard of, everything had been sent.`)
};

/**
* | output |
* | --- |
* | "When last heard of, everything had been sent." |
*
* @param {Device_Lost_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_lost_none = /** @type {((inputs?: Device_Lost_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Lost_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_lost_none(inputs)
	return nl_device_lost_none(inputs)
});