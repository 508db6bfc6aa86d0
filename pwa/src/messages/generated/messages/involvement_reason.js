/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown> }} Involvement_ReasonInputs */

const nl_involvement_reason = /** @type {(inputs: Involvement_ReasonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Waarom doet ${i?.organisation} niet meer mee?`)
};

const en_involvement_reason = /** @type {(inputs: Involvement_ReasonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Why does ${i?.organisation} no longer take part?`)
};

/**
* | output |
* | --- |
* | "Why does {organisation} no longer take part?" |
*
* @param {Involvement_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_reason = /** @type {((inputs: Involvement_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_reason(inputs)
	return nl_involvement_reason(inputs)
});