/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Rename_SaveInputs */

const nl_device_rename_save = /** @type {(inputs: Device_Rename_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam bewaren`)
};

const en_device_rename_save = /** @type {(inputs: Device_Rename_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep the name`)
};

/**
* | output |
* | --- |
* | "Keep the name" |
*
* @param {Device_Rename_SaveInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_rename_save = /** @type {((inputs?: Device_Rename_SaveInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Rename_SaveInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_rename_save(inputs)
	return nl_device_rename_save(inputs)
});