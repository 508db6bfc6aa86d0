/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_LostInputs */

const nl_device_lost = /** @type {(inputs: Device_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verloren of gestolen`)
};

const en_device_lost = /** @type {(inputs: Device_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lost or stolen`)
};

/**
* | output |
* | --- |
* | "Lost or stolen" |
*
* @param {Device_LostInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_lost = /** @type {((inputs?: Device_LostInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_LostInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_lost(inputs)
	return nl_device_lost(inputs)
});