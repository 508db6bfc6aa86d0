/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_IntroInputs */

const nl_review_intro = /** @type {(inputs: Review_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze wijzigingen konden niet vanzelf in het dossier. De woorden zijn bewaard zoals ze zijn geschreven. Uw team beslist.`)
};

const en_review_intro = /** @type {(inputs: Review_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These changes could not go into the file by themselves. The words were kept as they were written. Your team decides.`)
};

/**
* | output |
* | --- |
* | "These changes could not go into the file by themselves. The words were kept as they were written. Your team decides." |
*
* @param {Review_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_intro = /** @type {((inputs?: Review_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_intro(inputs)
	return nl_review_intro(inputs)
});