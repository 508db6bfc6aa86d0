/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisations_TitleInputs */

const nl_people_organisations_title = /** @type {(inputs: People_Organisations_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Organisaties`)
};

const en_people_organisations_title = /** @type {(inputs: People_Organisations_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Organisations`)
};

/**
* | output |
* | --- |
* | "Organisations" |
*
* @param {People_Organisations_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisations_title = /** @type {((inputs?: People_Organisations_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisations_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisations_title(inputs)
	return nl_people_organisations_title(inputs)
});