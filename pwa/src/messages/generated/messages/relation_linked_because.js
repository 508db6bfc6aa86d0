/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_Linked_BecauseInputs */

const nl_relation_linked_because = /** @type {(inputs: Relation_Linked_BecauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom ze gekoppeld zijn`)
};

const en_relation_linked_because = /** @type {(inputs: Relation_Linked_BecauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why they are linked`)
};

/**
* | output |
* | --- |
* | "Why they are linked" |
*
* @param {Relation_Linked_BecauseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_linked_because = /** @type {((inputs?: Relation_Linked_BecauseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_Linked_BecauseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_linked_because(inputs)
	return nl_relation_linked_because(inputs)
});