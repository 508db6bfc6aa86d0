/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Relation_EndedInputs */

const nl_relation_ended = /** @type {(inputs: Relation_EndedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De koppeling is ongedaan gemaakt op ${i?.day}. Wat in die tijd is geschreven, staat nog in het dossier waar het is geschreven.`)
};

const en_relation_ended = /** @type {(inputs: Relation_EndedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The link was undone on ${i?.day}. What was written in that time is still in the file where it was written.`)
};

/**
* | output |
* | --- |
* | "The link was undone on {day}. What was written in that time is still in the file where it was written." |
*
* @param {Relation_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_ended = /** @type {((inputs: Relation_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_ended(inputs)
	return nl_relation_ended(inputs)
});