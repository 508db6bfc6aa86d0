/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Household_Badge_AttentionInputs */

const nl_household_badge_attention = /** @type {(inputs: Household_Badge_AttentionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Let op: ${i?.count} antwoord van de server`)
};

const en_household_badge_attention = /** @type {(inputs: Household_Badge_AttentionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Attention: ${i?.count} answer from the server`)
};

/**
* | output |
* | --- |
* | "Attention: {count} answer from the server" |
*
* @param {Household_Badge_AttentionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_badge_attention = /** @type {((inputs: Household_Badge_AttentionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Badge_AttentionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_badge_attention(inputs)
	return nl_household_badge_attention(inputs)
});