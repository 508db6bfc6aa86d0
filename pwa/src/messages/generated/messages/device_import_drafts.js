/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Import_DraftsInputs */

const nl_device_import_drafts = /** @type {(inputs: Device_Import_DraftsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Concepten`)
};

const en_device_import_drafts = /** @type {(inputs: Device_Import_DraftsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drafts`)
};

/**
* | output |
* | --- |
* | "Drafts" |
*
* @param {Device_Import_DraftsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_import_drafts = /** @type {((inputs?: Device_Import_DraftsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Import_DraftsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_import_drafts(inputs)
	return nl_device_import_drafts(inputs)
});