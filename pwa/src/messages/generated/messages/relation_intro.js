/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_IntroInputs */

const nl_relation_intro = /** @type {(inputs: Relation_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hier staan dossiers met hetzelfde adres of dezelfde bewoner. Kijk of het één huishouden is.`)
};

const en_relation_intro = /** @type {(inputs: Relation_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These files have the same address or the same resident. See whether it is one household.`)
};

/**
* | output |
* | --- |
* | "These files have the same address or the same resident. See whether it is one household." |
*
* @param {Relation_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_intro = /** @type {((inputs?: Relation_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_intro(inputs)
	return nl_relation_intro(inputs)
});