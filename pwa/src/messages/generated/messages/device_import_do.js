/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Import_DoInputs */

const nl_device_import_do = /** @type {(inputs: Device_Import_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inleveren`)
};

const en_device_import_do = /** @type {(inputs: Device_Import_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hand in`)
};

/**
* | output |
* | --- |
* | "Hand in" |
*
* @param {Device_Import_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_import_do = /** @type {((inputs?: Device_Import_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Import_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_import_do(inputs)
	return nl_device_import_do(inputs)
});