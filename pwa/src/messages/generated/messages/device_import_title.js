/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Import_TitleInputs */

const nl_device_import_title = /** @type {(inputs: Device_Import_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzegeld bestand`)
};

const en_device_import_title = /** @type {(inputs: Device_Import_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sealed file`)
};

/**
* | output |
* | --- |
* | "Sealed file" |
*
* @param {Device_Import_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_import_title = /** @type {((inputs?: Device_Import_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Import_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_import_title(inputs)
	return nl_device_import_title(inputs)
});