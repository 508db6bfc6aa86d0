/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_Not_LinkedInputs */

const nl_relation_not_linked = /** @type {(inputs: Relation_Not_LinkedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit dossier is niet (meer) gekoppeld.`)
};

const en_relation_not_linked = /** @type {(inputs: Relation_Not_LinkedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is not linked (any more).`)
};

/**
* | output |
* | --- |
* | "This file is not linked (any more)." |
*
* @param {Relation_Not_LinkedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_not_linked = /** @type {((inputs?: Relation_Not_LinkedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_Not_LinkedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_not_linked(inputs)
	return nl_relation_not_linked(inputs)
});