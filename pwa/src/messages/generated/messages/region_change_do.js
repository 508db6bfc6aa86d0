/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Change_DoInputs */

const nl_region_change_do = /** @type {(inputs: Region_Change_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wijziging opslaan`)
};

const en_region_change_do = /** @type {(inputs: Region_Change_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save the change`)
};

/**
* | output |
* | --- |
* | "Save the change" |
*
* @param {Region_Change_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_change_do = /** @type {((inputs?: Region_Change_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Change_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_change_do(inputs)
	return nl_region_change_do(inputs)
});