/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_ReasonInputs */

const nl_relation_reason = /** @type {(inputs: Relation_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe weet u dat?`)
};

const en_relation_reason = /** @type {(inputs: Relation_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How do you know?`)
};

/**
* | output |
* | --- |
* | "How do you know?" |
*
* @param {Relation_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_reason = /** @type {((inputs?: Relation_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_reason(inputs)
	return nl_relation_reason(inputs)
});