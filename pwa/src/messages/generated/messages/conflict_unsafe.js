/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_UnsafeInputs */

const nl_conflict_unsafe = /** @type {(inputs: Conflict_UnsafeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iemand anders dan de schrijver kiest, met een reden. Houden wat er staat, kan altijd.`)
};

const en_conflict_unsafe = /** @type {(inputs: Conflict_UnsafeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody else than the writer chooses, with a reason. Keeping what is there is always possible.`)
};

/**
* | output |
* | --- |
* | "Somebody else than the writer chooses, with a reason. Keeping what is there is always possible." |
*
* @param {Conflict_UnsafeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_unsafe = /** @type {((inputs?: Conflict_UnsafeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_UnsafeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_unsafe(inputs)
	return nl_conflict_unsafe(inputs)
});