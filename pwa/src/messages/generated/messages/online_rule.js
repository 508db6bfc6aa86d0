/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ message: NonNullable<unknown>, rule: NonNullable<unknown> }} Online_RuleInputs */

const nl_online_rule = /** @type {(inputs: Online_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.message} (${i?.rule})`)
};

const en_online_rule = /** @type {(inputs: Online_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.message} (${i?.rule})`)
};

/**
* | output |
* | --- |
* | "{message} ({rule})" |
*
* @param {Online_RuleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_rule = /** @type {((inputs: Online_RuleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_RuleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_rule(inputs)
	return nl_online_rule(inputs)
});