/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Advice_No_MentionInputs */

const nl_household_advice_no_mention = /** @type {(inputs: Household_Advice_No_MentionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Noem niet dat er contact was met een bewoner`)
};

const en_household_advice_no_mention = /** @type {(inputs: Household_Advice_No_MentionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do not mention contact with a resident`)
};

/**
* | output |
* | --- |
* | "Do not mention contact with a resident" |
*
* @param {Household_Advice_No_MentionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_advice_no_mention = /** @type {((inputs?: Household_Advice_No_MentionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Advice_No_MentionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_advice_no_mention(inputs)
	return nl_household_advice_no_mention(inputs)
});