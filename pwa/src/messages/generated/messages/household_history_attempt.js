/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ how: NonNullable<unknown>, result: NonNullable<unknown> }} Household_History_AttemptInputs */

const nl_household_history_attempt = /** @type {(inputs: Household_History_AttemptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Contactpoging: ${i?.how}, ${i?.result}`)
};

const en_household_history_attempt = /** @type {(inputs: Household_History_AttemptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Contact attempt: ${i?.how}, ${i?.result}`)
};

/**
* | output |
* | --- |
* | "Contact attempt: {how}, {result}" |
*
* @param {Household_History_AttemptInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_attempt = /** @type {((inputs: Household_History_AttemptInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_AttemptInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_attempt(inputs)
	return nl_household_history_attempt(inputs)
});