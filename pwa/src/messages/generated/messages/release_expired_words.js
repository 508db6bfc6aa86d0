/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Expired_WordsInputs */

const nl_release_expired_words = /** @type {(inputs: Release_Expired_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De bestanden zijn vernietigd. De tijd is om, of er is iets uit gewist. Vraag een nieuwe uitgave.`)
};

const en_release_expired_words = /** @type {(inputs: Release_Expired_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The files were destroyed. Their time is over, or something in them was erased. Ask for a new release.`)
};

/**
* | output |
* | --- |
* | "The files were destroyed. Their time is over, or something in them was erased. Ask for a new release." |
*
* @param {Release_Expired_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_expired_words = /** @type {((inputs?: Release_Expired_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Expired_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_expired_words(inputs)
	return nl_release_expired_words(inputs)
});