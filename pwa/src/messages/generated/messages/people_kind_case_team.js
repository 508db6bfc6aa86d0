/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Kind_Case_TeamInputs */

const nl_people_kind_case_team = /** @type {(inputs: People_Kind_Case_TeamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wijkteam of casemanagement`)
};

const en_people_kind_case_team = /** @type {(inputs: People_Kind_Case_TeamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Case team`)
};

/**
* | output |
* | --- |
* | "Case team" |
*
* @param {People_Kind_Case_TeamInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_kind_case_team = /** @type {((inputs?: People_Kind_Case_TeamInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Kind_Case_TeamInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_kind_case_team(inputs)
	return nl_people_kind_case_team(inputs)
});