/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_NavInputs */

const nl_device_nav = /** @type {(inputs: Device_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Apparaten`)
};

const en_device_nav = /** @type {(inputs: Device_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Devices`)
};

/**
* | output |
* | --- |
* | "Devices" |
*
* @param {Device_NavInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_nav = /** @type {((inputs?: Device_NavInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_NavInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_nav(inputs)
	return nl_device_nav(inputs)
});