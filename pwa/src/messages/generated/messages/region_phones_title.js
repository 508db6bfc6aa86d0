/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Phones_TitleInputs */

const nl_region_phones_title = /** @type {(inputs: Region_Phones_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Telefoonlijst van uw organisatie`)
};

const en_region_phones_title = /** @type {(inputs: Region_Phones_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Phone list of your organisation`)
};

/**
* | output |
* | --- |
* | "Phone list of your organisation" |
*
* @param {Region_Phones_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_phones_title = /** @type {((inputs?: Region_Phones_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Phones_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_phones_title(inputs)
	return nl_region_phones_title(inputs)
});