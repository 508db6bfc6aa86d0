/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_TitleInputs */

const nl_device_title = /** @type {(inputs: Device_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Apparaten`)
};

const en_device_title = /** @type {(inputs: Device_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Devices`)
};

/**
* | output |
* | --- |
* | "Devices" |
*
* @param {Device_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_title = /** @type {((inputs?: Device_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_title(inputs)
	return nl_device_title(inputs)
});