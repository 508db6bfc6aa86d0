/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Import_DoneInputs */

const nl_device_import_done = /** @type {(inputs: Device_Import_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het bestand is ingeleverd.`)
};

const en_device_import_done = /** @type {(inputs: Device_Import_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file was handed in.`)
};

/**
* | output |
* | --- |
* | "The file was handed in." |
*
* @param {Device_Import_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_import_done = /** @type {((inputs?: Device_Import_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Import_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_import_done(inputs)
	return nl_device_import_done(inputs)
});