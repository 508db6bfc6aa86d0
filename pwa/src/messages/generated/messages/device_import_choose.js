/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Import_ChooseInputs */

const nl_device_import_choose = /** @type {(inputs: Device_Import_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies eerst een bestand.`)
};

const en_device_import_choose = /** @type {(inputs: Device_Import_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a file first.`)
};

/**
* | output |
* | --- |
* | "Choose a file first." |
*
* @param {Device_Import_ChooseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_import_choose = /** @type {((inputs?: Device_Import_ChooseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Import_ChooseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_import_choose(inputs)
	return nl_device_import_choose(inputs)
});