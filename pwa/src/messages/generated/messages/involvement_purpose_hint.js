/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Purpose_HintInputs */

const nl_involvement_purpose_hint = /** @type {(inputs: Involvement_Purpose_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het huishouden kan dit later lezen.`)
};

const en_involvement_purpose_hint = /** @type {(inputs: Involvement_Purpose_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The household can read this later.`)
};

/**
* | output |
* | --- |
* | "The household can read this later." |
*
* @param {Involvement_Purpose_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_purpose_hint = /** @type {((inputs?: Involvement_Purpose_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Purpose_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_purpose_hint(inputs)
	return nl_involvement_purpose_hint(inputs)
});