/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Role_Analyst_HintInputs */

const nl_people_role_analyst_hint = /** @type {(inputs: People_Role_Analyst_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ziet aantallen, geen dossiers.`)
};

const en_people_role_analyst_hint = /** @type {(inputs: People_Role_Analyst_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sees counts, no files.`)
};

/**
* | output |
* | --- |
* | "Sees counts, no files." |
*
* @param {People_Role_Analyst_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_analyst_hint = /** @type {((inputs?: People_Role_Analyst_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_Analyst_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_role_analyst_hint(inputs)
	return nl_people_role_analyst_hint(inputs)
});