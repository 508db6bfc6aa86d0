/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Kind_Debt_AssistanceInputs */

const nl_people_kind_debt_assistance = /** @type {(inputs: People_Kind_Debt_AssistanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schuldhulpverlening`)
};

const en_people_kind_debt_assistance = /** @type {(inputs: People_Kind_Debt_AssistanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Debt assistance`)
};

/**
* | output |
* | --- |
* | "Debt assistance" |
*
* @param {People_Kind_Debt_AssistanceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_kind_debt_assistance = /** @type {((inputs?: People_Kind_Debt_AssistanceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Kind_Debt_AssistanceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_kind_debt_assistance(inputs)
	return nl_people_kind_debt_assistance(inputs)
});