/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Change_TitleInputs */

const nl_region_change_title = /** @type {(inputs: Region_Change_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarden wijzigen`)
};

const en_region_change_title = /** @type {(inputs: Region_Change_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change values`)
};

/**
* | output |
* | --- |
* | "Change values" |
*
* @param {Region_Change_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_change_title = /** @type {((inputs?: Region_Change_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Change_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_change_title(inputs)
	return nl_region_change_title(inputs)
});