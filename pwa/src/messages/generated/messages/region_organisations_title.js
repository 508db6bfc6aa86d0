/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Organisations_TitleInputs */

const nl_region_organisations_title = /** @type {(inputs: Region_Organisations_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Organisaties`)
};

const en_region_organisations_title = /** @type {(inputs: Region_Organisations_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Organisations`)
};

/**
* | output |
* | --- |
* | "Organisations" |
*
* @param {Region_Organisations_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_organisations_title = /** @type {((inputs?: Region_Organisations_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Organisations_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_organisations_title(inputs)
	return nl_region_organisations_title(inputs)
});