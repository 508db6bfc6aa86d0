/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_RenameInputs */

const nl_device_rename = /** @type {(inputs: Device_RenameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam wijzigen`)
};

const en_device_rename = /** @type {(inputs: Device_RenameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the name`)
};

/**
* | output |
* | --- |
* | "Change the name" |
*
* @param {Device_RenameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_rename = /** @type {((inputs?: Device_RenameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_RenameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_rename(inputs)
	return nl_device_rename(inputs)
});