/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_NameInputs */

const nl_device_name = /** @type {(inputs: Device_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam van dit apparaat`)
};

const en_device_name = /** @type {(inputs: Device_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name of this device`)
};

/**
* | output |
* | --- |
* | "Name of this device" |
*
* @param {Device_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_name = /** @type {((inputs?: Device_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_name(inputs)
	return nl_device_name(inputs)
});