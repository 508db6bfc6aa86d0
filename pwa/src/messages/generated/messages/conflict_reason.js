/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_ReasonInputs */

const nl_conflict_reason = /** @type {(inputs: Conflict_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom klopt dit?`)
};

const en_conflict_reason = /** @type {(inputs: Conflict_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why is this right?`)
};

/**
* | output |
* | --- |
* | "Why is this right?" |
*
* @param {Conflict_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_reason = /** @type {((inputs?: Conflict_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_reason(inputs)
	return nl_conflict_reason(inputs)
});