/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Import_PhotosInputs */

const nl_device_import_photos = /** @type {(inputs: Device_Import_PhotosInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Foto’s`)
};

const en_device_import_photos = /** @type {(inputs: Device_Import_PhotosInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Photos`)
};

/**
* | output |
* | --- |
* | "Photos" |
*
* @param {Device_Import_PhotosInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_import_photos = /** @type {((inputs?: Device_Import_PhotosInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Import_PhotosInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_import_photos(inputs)
	return nl_device_import_photos(inputs)
});