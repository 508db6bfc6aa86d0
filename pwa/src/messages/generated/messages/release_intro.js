/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_IntroInputs */

const nl_release_intro = /** @type {(inputs: Release_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hier maakt u bestanden met gegevens. Een uitgave wordt op de achtergrond gemaakt. U mag dit scherm intussen sluiten.`)
};

const en_release_intro = /** @type {(inputs: Release_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Here you make files with data. A release is made in the background. You may close this screen meanwhile.`)
};

/**
* | output |
* | --- |
* | "Here you make files with data. A release is made in the background. You may close this screen meanwhile." |
*
* @param {Release_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_intro = /** @type {((inputs?: Release_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_intro(inputs)
	return nl_release_intro(inputs)
});