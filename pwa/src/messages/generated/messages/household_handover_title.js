/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, by: NonNullable<unknown> }} Household_Handover_TitleInputs */

const nl_household_handover_title = /** @type {(inputs: Household_Handover_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nieuw bij u: ${i?.name}. Overgedragen door ${i?.by}`)
};

const en_household_handover_title = /** @type {(inputs: Household_Handover_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`New with you: ${i?.name}. Handed over by ${i?.by}`)
};

/**
* | output |
* | --- |
* | "New with you: {name}. Handed over by {by}" |
*
* @param {Household_Handover_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_handover_title = /** @type {((inputs: Household_Handover_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Handover_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_handover_title(inputs)
	return nl_household_handover_title(inputs)
});