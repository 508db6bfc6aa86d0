/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Import_CaptionInputs */

const nl_device_import_caption = /** @type {(inputs: Device_Import_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat erin stond, per schrijver en dag`)
};

const en_device_import_caption = /** @type {(inputs: Device_Import_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was in it, by writer and day`)
};

/**
* | output |
* | --- |
* | "What was in it, by writer and day" |
*
* @param {Device_Import_CaptionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_import_caption = /** @type {((inputs?: Device_Import_CaptionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Import_CaptionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_import_caption(inputs)
	return nl_device_import_caption(inputs)
});