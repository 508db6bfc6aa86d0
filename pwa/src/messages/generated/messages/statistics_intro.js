/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_IntroInputs */

const nl_statistics_intro = /** @type {(inputs: Statistics_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat er gebeurde met de huishoudens waarvan uw organisatie het dossier deelt. De cijfers volgen de dossiers binnen enkele seconden.`)
};

const en_statistics_intro = /** @type {(inputs: Statistics_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What happened to the households whose files your organisation shares. The figures follow the files within seconds.`)
};

/**
* | output |
* | --- |
* | "What happened to the households whose files your organisation shares. The figures follow the files within seconds." |
*
* @param {Statistics_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_intro = /** @type {((inputs?: Statistics_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_intro(inputs)
	return nl_statistics_intro(inputs)
});