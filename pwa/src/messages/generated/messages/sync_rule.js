/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rule: NonNullable<unknown> }} Sync_RuleInputs */

const nl_sync_rule = /** @type {(inputs: Sync_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`route ${i?.rule}`)
};

const en_sync_rule = /** @type {(inputs: Sync_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`route ${i?.rule}`)
};

/**
* | output |
* | --- |
* | "route {rule}" |
*
* @param {Sync_RuleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_rule = /** @type {((inputs: Sync_RuleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_RuleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_rule(inputs)
	return nl_sync_rule(inputs)
});