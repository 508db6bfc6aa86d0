/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Agree_IntroInputs */

const nl_arrangement_agree_intro = /** @type {(inputs: Arrangement_Agree_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze regeling geldt pas als u als bewindvoerder akkoord bent.`)
};

const en_arrangement_agree_intro = /** @type {(inputs: Arrangement_Agree_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This arrangement holds only once you agree as administrator.`)
};

/**
* | output |
* | --- |
* | "This arrangement holds only once you agree as administrator." |
*
* @param {Arrangement_Agree_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_agree_intro = /** @type {((inputs?: Arrangement_Agree_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Agree_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_agree_intro(inputs)
	return nl_arrangement_agree_intro(inputs)
});