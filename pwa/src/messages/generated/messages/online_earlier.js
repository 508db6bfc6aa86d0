/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_EarlierInputs */

const nl_online_earlier = /** @type {(inputs: Online_EarlierInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat u eerder stuurde, was toch aangekomen. Dat is vastgelegd. Deze nieuwe versie is niet verstuurd. Kijk eerst in het dossier.`)
};

const en_online_earlier = /** @type {(inputs: Online_EarlierInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you sent before had arrived after all. That is recorded. This new version was not sent. Look in the file first.`)
};

/**
* | output |
* | --- |
* | "What you sent before had arrived after all. That is recorded. This new version was not sent. Look in the file first." |
*
* @param {Online_EarlierInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_earlier = /** @type {((inputs?: Online_EarlierInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_EarlierInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_earlier(inputs)
	return nl_online_earlier(inputs)
});