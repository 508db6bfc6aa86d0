/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Import_AgainInputs */

const nl_device_import_again = /** @type {(inputs: Device_Import_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alles in dit bestand was al eerder ontvangen. Er is niets dubbel.`)
};

const en_device_import_again = /** @type {(inputs: Device_Import_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything in this file had been received before. Nothing is in twice.`)
};

/**
* | output |
* | --- |
* | "Everything in this file had been received before. Nothing is in twice." |
*
* @param {Device_Import_AgainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_import_again = /** @type {((inputs?: Device_Import_AgainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Import_AgainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_import_again(inputs)
	return nl_device_import_again(inputs)
});