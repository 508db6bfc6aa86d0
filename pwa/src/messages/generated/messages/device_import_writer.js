/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Import_WriterInputs */

const nl_device_import_writer = /** @type {(inputs: Device_Import_WriterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijver`)
};

const en_device_import_writer = /** @type {(inputs: Device_Import_WriterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Writer`)
};

/**
* | output |
* | --- |
* | "Writer" |
*
* @param {Device_Import_WriterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_import_writer = /** @type {((inputs?: Device_Import_WriterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Import_WriterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_import_writer(inputs)
	return nl_device_import_writer(inputs)
});