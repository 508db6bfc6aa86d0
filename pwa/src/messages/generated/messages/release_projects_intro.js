/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Projects_IntroInputs */

const nl_release_projects_intro = /** @type {(inputs: Release_Projects_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Onderzoekers krijgen gegevens zonder namen. Elk onderzoek heeft een eigen sleutel voor schuilnamen. Aan het einde wordt de sleutel vernietigd.`)
};

const en_release_projects_intro = /** @type {(inputs: Release_Projects_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Researchers get data without names. Each project has its own key for pseudonyms. At its end the key is destroyed.`)
};

/**
* | output |
* | --- |
* | "Researchers get data without names. Each project has its own key for pseudonyms. At its end the key is destroyed." |
*
* @param {Release_Projects_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_projects_intro = /** @type {((inputs?: Release_Projects_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Projects_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_projects_intro(inputs)
	return nl_release_projects_intro(inputs)
});