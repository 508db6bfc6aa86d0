/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Conflict_Settled_ByInputs */

const nl_conflict_settled_by = /** @type {(inputs: Conflict_Settled_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`gekozen door ${i?.name}`)
};

const en_conflict_settled_by = /** @type {(inputs: Conflict_Settled_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`chosen by ${i?.name}`)
};

/**
* | output |
* | --- |
* | "chosen by {name}" |
*
* @param {Conflict_Settled_ByInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_settled_by = /** @type {((inputs: Conflict_Settled_ByInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Settled_ByInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_settled_by(inputs)
	return nl_conflict_settled_by(inputs)
});